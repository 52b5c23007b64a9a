package pair;

import java.util.concurrent.CompletionStage;

/** Knows where customers live. */
interface CountryClient extends AutoCloseable {
  CompletionStage<String> countryOf(String customer);

  @Override
  void close();
}
