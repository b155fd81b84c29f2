/**
 * The law core: which way an accident goes (triage, scene instruction, route) and which liability the rules propose,
 * always with the articles that carried it. It proposes and explains; only a traffic officer determines (PROC-20,
 * PROC-60). No framework, no clock, no randomness: the same facts always give the same answer.
 */
@NullMarked
package kuaichu.liability;

import org.jspecify.annotations.NullMarked;
