/**
 * Figures and articles out: CSV, XLSX, JSON Lines, Parquet, SDMX-CSV, SQL. Start reading at {@code
 * Exporter}.
 */
@NullMarked
package vn.solieu.export;

import org.jspecify.annotations.NullMarked;
