package pair;

/** Settings as they are stored. */
public final class Settings {
  public String currency = "EUR";
}
