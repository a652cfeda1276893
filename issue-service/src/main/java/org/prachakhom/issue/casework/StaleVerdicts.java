package org.prachakhom.issue.casework;

/** Counts verdicts on a claim that is no longer the latest: they change nothing. */
@FunctionalInterface
interface StaleVerdicts {

    /** One more was dropped. */
    void dropped();
}
