/** Nobody gets past the rules of access: every endpoint by everybody, and attacks on the running platform. */
@NullMarked
package kuaichu.security;

import org.jspecify.annotations.NullMarked;
