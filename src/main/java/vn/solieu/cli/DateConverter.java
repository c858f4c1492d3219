package vn.solieu.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/** "2019", "2019-10" or "2019-10-05" on the command line. */
final class DateConverter implements ITypeConverter<PartialDate> {
  @Override
  public PartialDate convert(String value) {
    try {
      return PartialDate.parse(value);
    } catch (BadInput e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
