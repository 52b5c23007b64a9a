package pair;

/** Somebody has rated a film. */
public class Rating {
  public String film;
  public int stars;

  public Rating() {}

  static Rating of(Long number) {
    Rating rating = new Rating();
    rating.film = "film-" + number % 4;
    rating.stars = 4;
    return rating;
  }
}
