"""Plain text in, findings out: sentences, words, stems, noun phrases and names, in English, French, Spanish, German and Italian."""
