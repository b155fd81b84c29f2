/** Sign-in rules without framework or SQL: password policy, one-time passwords, sign-in codes. */
@NullMarked
package kuaichu.access.domain;

import org.jspecify.annotations.NullMarked;
