package pair;

import java.util.HashMap;
import java.util.Map;

/** A message of a collector. */
public class Message {
  public String source;
  public Map<String, String> fields = new HashMap<>();
  public Map<String, String> threats;

  public Message() {}

  static Message of(Long number) {
    Message message = new Message();
    message.source = "source-" + number % 4;
    message.fields.put("ts", Long.toString(number));
    message.fields.put("user", "user-" + number % 3);
    message.fields.put("noise", "x");
    return message;
  }
}
