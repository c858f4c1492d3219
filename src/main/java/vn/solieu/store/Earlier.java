package vn.solieu.store;

import java.time.Instant;

/**
 * The capture a revisit refers to.
 *
 * @param recordId its WARC-Record-ID
 * @param fetched when it was made
 */
public record Earlier(String recordId, Instant fetched) {}
