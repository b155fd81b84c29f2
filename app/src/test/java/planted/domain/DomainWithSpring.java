package planted.domain;

import org.springframework.stereotype.Component;

/** Planted: a domain class that knows the framework. */
@Component
class DomainWithSpring {}
