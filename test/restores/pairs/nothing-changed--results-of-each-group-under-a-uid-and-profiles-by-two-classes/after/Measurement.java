package pair;

import java.io.Serializable;

/** What is measured of a group of events. */
public class Measurement implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How. */
  public enum Method {
    COUNT,
    SUM,
    MAX
  }

  private final String name;
  private final String field;
  private final Method method;

  public Measurement(String name, String field, Method method) {
    this.name = name;
    this.field = field;
    this.method = method;
  }

  public String name() {
    return name;
  }

  public String field() {
    return field;
  }

  public Method method() {
    return method;
  }
}
