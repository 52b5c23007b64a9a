package pair;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.streaming.api.functions.async.AsyncFunction;
import org.apache.flink.streaming.api.functions.async.ResultFuture;

/** Asks the catalogue for the genre of a title. */
final class LookUpGenre implements AsyncFunction<Play, Play> {
  @Override
  public void asyncInvoke(Play play, ResultFuture<Play> result) {
    CompletableFuture.supplyAsync(() -> genreOf(play.title))
        .thenAccept(
            genre -> {
              play.genre = genre;
              result.complete(List.of(play));
            });
  }

  private static Genre genreOf(String title) {
    return title.endsWith("0") ? Genre.DRAMA : title.endsWith("1") ? Genre.COMEDY : Genre.DOCUMENTARY;
  }
}
