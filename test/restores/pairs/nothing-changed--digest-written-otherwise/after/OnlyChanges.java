package pair;

import common.Line;
import java.math.BigInteger;
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
  private transient MessageDigest digest;

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

  private String of(Article article) throws Exception {
    if (digest == null) {
      digest = MessageDigest.getInstance("MD5");
    }
    digest.reset();
    for (String part : new String[] {article.title, "\n", article.price}) {
      digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = digest.digest();
    return String.format("%032x", new BigInteger(1, bytes));
  }
}
