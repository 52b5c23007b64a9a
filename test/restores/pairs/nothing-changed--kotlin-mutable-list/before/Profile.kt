package pair

/** What is known of a visitor. */
data class Profile(var name: String = "", var pages: List<String> = emptyList(), var visits: Long = 0)
