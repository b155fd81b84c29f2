/** Review and mediation over HTTP. */
@NullMarked
package kuaichu.remedy.web;

import org.jspecify.annotations.NullMarked;
