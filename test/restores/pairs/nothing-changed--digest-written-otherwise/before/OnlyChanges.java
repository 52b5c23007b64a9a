package pair;

import common.Line;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps a fingerprint of each article, and says whether it is as it was. */
final class OnlyChanges extends KeyedProcessFunction<String, Article, String> {
  private transient ValueState<String> fingerprint;

  @Override
  public void open(OpenContext context) {
    fingerprint = getRuntimeContext().getState(new ValueStateDescriptor<>("fingerprint", Types.STRING));
  }

  @Override
  public void processElement(Article article, Context context, Collector<String> out) throws Exception {
    String known = fingerprint.value();
    String now = of(article);
    out.collect(Line.of("article", article.number, known == null ? "new" : known.equals(now) ? "as it was" : "changed"));
    fingerprint.update(now);
  }

  private static String of(Article article) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("MD5");
    byte[] bytes = digest.digest((article.title + "\n" + article.price).getBytes(StandardCharsets.UTF_8));
    StringBuilder hex = new StringBuilder();
    for (byte one : bytes) {
      hex.append(String.format("%02x", one));
    }
    return hex.toString();
  }
}
