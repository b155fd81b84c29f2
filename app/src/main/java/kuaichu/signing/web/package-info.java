/** Signing over HTTP (签署接口). */
@NullMarked
package kuaichu.signing.web;

import org.jspecify.annotations.NullMarked;
