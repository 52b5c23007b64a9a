package pair

/** What is known of a visitor. */
data class Profile(var name: String = "", var city: String = "", var visits: Long = 0) {
  val greeting: String
    get() = "Hello $name from $city"

  val isRegular: Boolean
    get() = visits > REGULAR

  companion object {
    const val REGULAR = 10L
  }
}

fun Profile.shout(): String = name.uppercase()
