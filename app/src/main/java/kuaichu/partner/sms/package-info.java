/** The SMS gateway (短信网关). */
@NullMarked
package kuaichu.partner.sms;

import org.jspecify.annotations.NullMarked;
