package dev.busmanager.domain.shared;

/** Something odd that no rule forbids and a person has to decide. */
public interface Question extends Remark {

    /** Whether whoever goes on all the same has to say why. */
    boolean needsReason();
}
