package pair;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.java.functions.KeySelector;

/** Messages by who writes to whom, whichever way. */
public class ByConversation implements KeySelector<Message, Set<String>> {
  @Override
  public Set<String> getKey(Message message) {
    return new HashSet<>(Arrays.asList(message.from, message.to));
  }
}
