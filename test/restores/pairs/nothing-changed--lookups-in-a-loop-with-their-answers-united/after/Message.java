package pair;

import java.util.HashMap;
import java.util.Map;

/** A message, with what is known of it by name. */
public class Message {
  public String source;
  public Map<String, String> fields = new HashMap<>();

  public Message() {}

  static Message of(Long number) {
    Message message = new Message();
    message.source = "source-" + number % 4;
    message.fields.put("host", "host-" + number % 4);
    message.fields.put("user", "user-" + number % 4);
    return message;
  }

  Message with(Map<String, String> more) {
    Message message = new Message();
    message.source = source;
    message.fields.putAll(fields);
    message.fields.putAll(more);
    return message;
  }
}
