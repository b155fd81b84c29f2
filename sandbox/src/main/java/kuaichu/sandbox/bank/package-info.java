/** A bank (银行) that pays by order: idempotent, settles later, tells by signed callbacks. */
@NullMarked
package kuaichu.sandbox.bank;

import org.jspecify.annotations.NullMarked;
