/** The city's call-taking system (122、110 接处警平台). */
@NullMarked
package kuaichu.partner.alarm;

import org.jspecify.annotations.NullMarked;
