package com.example.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GreetingController {

    private final String greeting;

    GreetingController(@Value("${greeting:Hello}") String greeting) {
        this.greeting = greeting;
    }

    record Greeting(String message) {
    }

    @GetMapping("/")
    Greeting greet() {
        return new Greeting(greeting + " from ECS");
    }
}
