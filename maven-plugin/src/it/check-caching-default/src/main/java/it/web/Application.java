package it.web;

import org.springframework.cache.annotation.EnableCaching;

@EnableCaching
public class Application {}
