package vn.solieu.fetch;

import java.time.Instant;

/**
 * What politeness remembers of a host; kept in the frontier, so that a new process does not forget
 * that a server asked for rest.
 *
 * @param notBefore when it may be asked again
 * @param failures failures in a row
 * @param blocked refusals in a row
 * @param why what it rests for, "" for the usual gap
 */
public record HostState(Instant notBefore, int failures, int blocked, String why) {
  /** A host never met. */
  public static final HostState NEW = new HostState(Instant.EPOCH, 0, 0, "");
}
