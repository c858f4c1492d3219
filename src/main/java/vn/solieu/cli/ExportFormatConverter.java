package vn.solieu.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.solieu.export.ExportFormat;

/** "csv", "sdmx-csv", … on the command line. */
final class ExportFormatConverter implements ITypeConverter<ExportFormat> {
  @Override
  public ExportFormat convert(String value) {
    return Arrays.stream(ExportFormat.values())
        .filter(f -> f.label().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "\""
                    + value
                    + "\" is no format; there are "
                    + Arrays.stream(ExportFormat.values())
                        .map(ExportFormat::label)
                        .collect(Collectors.joining(", "))));
  }
}
