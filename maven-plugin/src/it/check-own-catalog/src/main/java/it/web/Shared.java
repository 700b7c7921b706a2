package it.web;

public @interface Shared {}
