package io.github.flinkupgradecheck.extractor.load;

import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/** What one main() may change for the whole JVM, kept so that the next job starts as if it were alone. */
public final class JvmState {
  private final Properties properties = (Properties) System.getProperties().clone();
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final ClassLoader context = Thread.currentThread().getContextClassLoader();

  public void restore() {
    System.setProperties((Properties) properties.clone());
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    Thread.currentThread().setContextClassLoader(context);
  }
}
