import { drive } from './drive'

export const driving = { drive }
