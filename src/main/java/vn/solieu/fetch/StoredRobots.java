package vn.solieu.fetch;

import java.time.Instant;

/**
 * A robots.txt as it was answered.
 *
 * @param status 200, or 404 for every answer that means "no rules"
 * @param text the bytes, at most the limit; empty without rules
 */
@SuppressWarnings("ArrayRecordComponent") // half a megabyte: handed on, never compared
public record StoredRobots(int status, byte[] text, Instant fetched) {}
