package pair;

import org.apache.flink.api.java.functions.KeySelector;

/** Keys requests by who made them. */
final class ByClient implements KeySelector<Request, String> {
  @Override
  public String getKey(Request request) {
    return request.getClient();
  }
}
