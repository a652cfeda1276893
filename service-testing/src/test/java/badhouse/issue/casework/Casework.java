package badhouse.issue.casework;

import org.axonframework.spring.stereotype.Aggregate;

/** What a reading feature must not know. */
@Aggregate
public final class Casework {}
