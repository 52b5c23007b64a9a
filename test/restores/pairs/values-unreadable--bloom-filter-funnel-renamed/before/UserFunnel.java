package pair;

import com.google.common.hash.Funnel;
import com.google.common.hash.PrimitiveSink;

/** What of a view tells users apart. */
enum UserFunnel implements Funnel<View> {
  INSTANCE;

  @Override
  public void funnel(View view, PrimitiveSink into) {
    into.putUnencodedChars(view.user);
  }
}
