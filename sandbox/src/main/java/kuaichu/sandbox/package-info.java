/**
 * The outside world on one machine (外部世界): every partner speaks its own wire protocol here, with a scripted clock and faults on demand.
 * Start it by {@link kuaichu.sandbox.SandboxMain}, or inside a test by {@link kuaichu.sandbox.Sandbox#start}.
 */
@NullMarked
package kuaichu.sandbox;

import org.jspecify.annotations.NullMarked;
