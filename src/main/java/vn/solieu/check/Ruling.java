package vn.solieu.check;

import java.util.Locale;

/** What the archive says to a quoted statistic, most worth looking at first. */
public enum Ruling {
  /** The archive has another number for the same thing. */
  CONTRADICTED,
  /** It was so printed once; a revision or correction has replaced it. */
  SUPERSEDED,
  /** The draft's own numbers do not fit together. */
  INCONSISTENT,
  /** Far outside everything the archive knows of the same series. */
  IMPLAUSIBLE,
  /** Sources disagree, or the draft leaves open what is meant. */
  AMBIGUOUS,
  NOT_FOUND,
  /** The same after rounding to the precision stated. */
  ROUNDED,
  CONFIRMED;

  /** "not-found", as the command line prints it. */
  public String printed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
