package pair;

import java.util.HashMap;
import java.util.Map;

/** What is known of a customer. */
public class CustomerRow {
  public String id;
  public long changes;
  public Op firstOp;
  public Map<String, String> columns = new HashMap<>();

  public CustomerRow() {}

  void apply(Change change) {
    changes++;
    if (firstOp == null) {
      firstOp = change.getOp();
    }
    columns.put(change.getTable(), change.getPayload());
  }
}
