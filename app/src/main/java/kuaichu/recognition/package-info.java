/**
 * So that nobody types (识别与查询): pictures of licences and plates are read, plates and phones are looked up in the police register and at
 * the insurers. Changes no case, keeps nothing; a way by hand stands beside everything here.
 */
@ApplicationModule(
        displayName = "识别",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "access",
            "audit",
            "org",
            "vault",
            "accident",
            "accident :: spi",
            "claim :: spi"
        })
@NullMarked
package kuaichu.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
