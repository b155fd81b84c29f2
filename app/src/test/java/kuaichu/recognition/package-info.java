/** Tests of what is read off pictures and looked up so that nobody types. */
@NullMarked
package kuaichu.recognition;

import org.jspecify.annotations.NullMarked;
