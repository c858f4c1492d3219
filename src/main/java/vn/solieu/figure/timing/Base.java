package vn.solieu.figure.timing;

/** What a change or a completion is measured against. */
public sealed interface Base {
  /** An earlier period: prints "2018-01/2018-09". */
  record Earlier(Period period) implements Base {
    @Override
    public String toString() {
      return period.toString();
    }
  }

  /** The plan of a period: prints "plan:2019". */
  record Plan(Period period) implements Base {
    @Override
    public String toString() {
      return "plan:" + period;
    }
  }

  /**
   * Reads either printed form.
   *
   * @throws vn.solieu.text.BadInput when it is none
   */
  static Base parse(String text) {
    return text.startsWith("plan:")
        ? new Plan(Period.parse(text.substring(5)))
        : new Earlier(Period.parse(text));
  }
}
