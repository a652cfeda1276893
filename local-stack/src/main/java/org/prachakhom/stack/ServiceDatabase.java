package org.prachakhom.stack;

/**
 * One service's database and its two roles: the writer owns the database, the reader only connects; what the reader may
 * select is granted table by table by the service's migrations.
 *
 * @param name database name, such as {@code issue}
 * @param writerPassword password of the writer role
 * @param readerPassword password of the reader role
 */
public record ServiceDatabase(String name, String writerPassword, String readerPassword) {
    /** A database whose roles have their own names as passwords: for tests. */
    public static ServiceDatabase named(String name) {
        return new ServiceDatabase(name, name + "_writer", name + "_reader");
    }

    /** The role that owns the database. */
    public String writer() {
        return name + "_writer";
    }

    /** The role that answers requests. */
    public String reader() {
        return name + "_reader";
    }
}
