package id.payung.platform;

import java.util.function.LongFunction;

/// Which part of a long list is shown.
///
/// @param page from 1
/// @param rows of the whole list
/// @param path address of a page
public record Pager(long page, long pageRows, long rows, LongFunction<String> path) {
    public boolean isOnePage() {
        return rows <= pageRows;
    }

    long first() {
        return rows == 0 ? 0 : (page - 1) * pageRows + 1;
    }

    long last() {
        return Math.min(rows, page * pageRows);
    }

    boolean hasBefore() {
        return page > 1;
    }

    boolean hasAfter() {
        return last() < rows;
    }

    String before() {
        return path.apply(page - 1);
    }

    String after() {
        return path.apply(page + 1);
    }
}
