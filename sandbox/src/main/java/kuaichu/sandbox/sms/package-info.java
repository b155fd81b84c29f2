/** A text-message gateway (短信网关) with signed delivery receipts. */
@NullMarked
package kuaichu.sandbox.sms;

import org.jspecify.annotations.NullMarked;
