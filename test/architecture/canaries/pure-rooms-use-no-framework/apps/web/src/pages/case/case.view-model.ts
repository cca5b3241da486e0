import { Injectable } from '@nestjs/common'; // breaks

export const words = Injectable;
