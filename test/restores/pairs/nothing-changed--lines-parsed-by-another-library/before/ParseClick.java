package pair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.api.common.functions.MapFunction;

/** Reads a line. */
final class ParseClick implements MapFunction<String, Click> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public Click map(String line) throws Exception {
    JsonNode tree = JSON.readTree(line);
    Click click = new Click();
    click.user = tree.get("user").get("name").asText();
    click.page = tree.get("page").asText();
    click.at = tree.get("at").asLong();
    return click;
  }
}
