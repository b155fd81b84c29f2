/** Evidence over HTTP: resumable uploads (tus 1.0) and originals. */
@NullMarked
package kuaichu.vault.web;

import org.jspecify.annotations.NullMarked;
