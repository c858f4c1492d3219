package vn.solieu.figure.timing;

/** How firm the issuer says the figure is (SDMX OBS_STATUS A, E, P, F). */
public enum Status {
  ACTUAL,
  ESTIMATE,
  PROVISIONAL,
  FORECAST
}
