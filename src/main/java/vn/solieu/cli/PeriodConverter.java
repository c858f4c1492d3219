package vn.solieu.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.solieu.figure.timing.Period;
import vn.solieu.text.BadInput;

/** "2019", "2019-09", "2019-01/2019-09" or "2015/2019" on the command line. */
final class PeriodConverter implements ITypeConverter<Period> {
  @Override
  public Period convert(String value) {
    try {
      return Period.parse(value);
    } catch (BadInput e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
