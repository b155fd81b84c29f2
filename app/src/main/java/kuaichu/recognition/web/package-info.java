@NullMarked
package kuaichu.recognition.web;

import org.jspecify.annotations.NullMarked;
