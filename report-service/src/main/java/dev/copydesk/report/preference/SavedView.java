package dev.copydesk.report.preference;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A filter of the inbox that somebody has given a name. */
@Entity
@Table(name = "saved_view")
public class SavedView {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String owner;

    private String name;

    private String query;

    private boolean shared;

    /** For Hibernate. */
    protected SavedView() {}

    void show(String newQuery, boolean toEverybody) {
        query = newQuery;
        shared = toEverybody;
    }

    public Long id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    /** The filter as it stands in the address of the inbox. */
    public String query() {
        return query;
    }

    /** Whether everybody has it. */
    public boolean isShared() {
        return shared;
    }
}
